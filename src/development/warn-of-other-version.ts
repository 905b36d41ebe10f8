import { version } from '../version.js';

/** Two copies of one version are no matter; of two versions, the page has the one that registered first. */
export function warnOfOtherVersion(tag: string, element: CustomElementConstructor): void {
  const registered: Registered | undefined = globalThis.customElements?.get(tag);
  if (!registered || registered === element || registered.version === version) return;
  const other = registered.version ? `version ${registered.version} of it` : 'another element';
  console.warn(`klartext ${version}: <${tag}> is not registered, ${other} was first`);
}

type Registered = CustomElementConstructor & { readonly version?: string };
