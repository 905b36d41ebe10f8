import { consecutive } from './names.js';

/** YIVO's name of a letter; '' where it has none of its own. */
export const yiddishNameOf = (text: string): string => names[text] ?? '';

const names = consecutive(
  0x5d0,
  'shtumer alef,beys,giml,daled,hey,vov,zayen,khes,tes,yud,langer khof,khof,lamed,shlos mem,mem,langer nun,nun,samekh,ayen,langer fey,,langer tsadik,tsadik,kuf,reysh,shin,sof',
);
