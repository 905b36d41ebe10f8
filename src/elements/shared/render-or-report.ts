import { nothing, type TemplateResult } from 'lit';

/**
 * What `render` renders, or nothing if it throws; the error is reported. An element that could not render at all would go on
 * showing the answer to another name.
 */
export function renderOrReport(render: () => TemplateResult | typeof nothing): TemplateResult | typeof nothing {
  try {
    return render();
  } catch (error) {
    reportError(error);
    return nothing;
  }
}
