import type { SiteLanguage } from './page-language.js';

/** Loads the draw when its section is seen: few visitors need it. */
export function drawInSection(section: HTMLElement, language: SiteLanguage): void {
  const load = async (): Promise<void> => {
    const loaded = await import('./draw-tool.js').catch(() => undefined); // no network: it is tried again when the tab is seen again
    if (!loaded) return;
    observer.disconnect();
    new loaded.DrawTool(section.querySelector('.draw-tool') as HTMLElement, language).start();
  };
  const observer = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) void load();
  }, { rootMargin: '100000px' });
  observer.observe(section);
}
