/** What the environment says of the terminal's language: `sv_SE.UTF-8` is `sv`, `nb_NO` is `nb`. */
export function languageOfTerminal({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): string {
  return /^[a-z]*/i.exec(LC_ALL || LC_MESSAGES || LANG || '')?.[0] ?? '';
}
