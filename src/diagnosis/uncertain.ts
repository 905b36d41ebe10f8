import type { Finding } from '../finding.js';

/** Whether a finding leaves open if the registry permits the name: nobody knows whether it takes the character. */
export const isUncertain = ({ code }: Pick<Finding, 'code'>): boolean => code === 'uncertain-character';
