import { nothing } from 'lit';

/**
 * What `render` renders, or nothing if it throws; the error is reported. An element that could not render at all would go on
 * showing the answer to another name.
 */
export function renderOrReport<Rendered>(render: () => Rendered): Rendered | typeof nothing {
  try {
    return render();
  } catch (error) {
    reportError(error);
    return nothing;
  }
}
