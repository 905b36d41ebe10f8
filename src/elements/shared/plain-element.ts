/** Where there is no screen, elements can be imported, not made. */
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/** What elements have in common that are too small for Lit, which is as large as all of them. */
export abstract class PlainElement extends Base {
  /** A property that was set before the element was known hides the element's own. */
  connectedCallback(): void {
    const own = this as unknown as Record<string, unknown>;
    for (const name of Object.keys(own).filter((each) => each in Object.getPrototypeOf(own))) {
      const value = own[name];
      delete own[name];
      own[name] = value;
    }
  }

  /** A style sheet is made once for each text of one, and where there is a screen. */
  protected adopt(text: string): ShadowRoot {
    let sheet = sheets.get(text);
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      sheets.set(text, sheet);
    }
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    return root;
  }
}

const sheets = new Map<string, CSSStyleSheet>();
