/** Sets the one custom state of an element, for `:state(…)`. Browsers without that pseudo-class have other names for states, or none. */
export function showState({ states }: ElementInternals, state: string | undefined): void {
  if (typeof CSS === 'undefined' || !CSS.supports('selector(:state(a))')) return;
  states.clear();
  if (state) states.add(state);
}
