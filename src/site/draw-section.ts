import type { SiteLanguage } from './page-language.js';

/** Loads the draw when its tab is chosen: few visitors need it. */
export function drawInSection(section: HTMLElement, language: SiteLanguage): void {
  const load = async (): Promise<void> => {
    if (section.hidden) return;
    observer.disconnect();
    const loaded = await import('./draw-tool.js').catch(() => undefined);
    if (loaded) new loaded.DrawTool(section.querySelector('.draw-tool') as HTMLElement, language).start();
    else observe(); // no network: it is tried again when the tab is chosen again
  };
  const observer = new MutationObserver(() => void load());
  const observe = (): void => observer.observe(section, { attributeFilter: ['hidden'] });
  observe();
  void load();
}
