import type { Diagnosis } from '../diagnosis/diagnosis.js';

/** The name that would be registered, in ACE form: that of håbo.se for www.håbo.se. By it, rows and blocked names are the same. Where that can't be told, it is the whole name. */
export const registeredName = ({ domain, ascii }: Pick<Diagnosis, 'domain' | 'ascii'>): string => (domain ?? { ascii }).ascii;
