import { consecutive } from './names.js';

/** YIVO's names of letters without points. */
export const yiddishNames = consecutive(
  0x5d0,
  'shtumer alef,beys,giml,daled,hey,vov,zayen,khes,tes,yud,langer khof,khof,lamed,shlos mem,mem,langer nun,nun,samekh,ayen,langer fey,pe,langer tsadik,tsadik,kuf,reysh,shin,sof',
);
