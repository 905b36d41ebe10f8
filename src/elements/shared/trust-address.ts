/**
 * An address of ours as trusted types admit it, by a policy of this name that admits no other and that nobody gets hold of.
 * @throws TypeError if the page has a policy of the name already, or permits none
 */
export function trustAddress(policyName: string, address: string): string {
  const admit = (other: string): string => {
    if (other !== address) throw new TypeError(other);
    return other;
  };
  const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(policyName, { createScriptURL: admit });
  return policy?.createScriptURL(address) ?? address;
}

interface Policy {
  createScriptURL(address: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}
