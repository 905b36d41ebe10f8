# Orca finds out the language of what it reads, and does not ask for a voice of that language. With this, it does, as other
# screen readers do: what is said in which language can then be read in the log.
from orca import speech_generator
from orca.acss import ACSS
from orca.speechserver import VoiceFamily

voice_of = speech_generator.SpeechGenerator.voice


def voice_in_language(self, key=None, **args):
    voices = voice_of(self, key, **args)
    if args.get('language'):
        family = {**(voices[0].get(ACSS.FAMILY) or {}), VoiceFamily.LANG: args['language'], VoiceFamily.DIALECT: args.get('dialect') or ''}
        voices[0][ACSS.FAMILY] = VoiceFamily(family)
    return voices


speech_generator.SpeechGenerator.voice = voice_in_language
