'use client';
// what registers the elements has to run in the browser: a module that a component of the client imports
import 'klartext/define-check';

export const Klartext = () => null;
