/**
 * A plugin for files that travel alone: leaves out what packages have for other browsers and other uses than ours. It
 * stops the build where a package has changed, or where the elements use what is left out.
 */
export const leaveOutUnused = {
  name: 'leave-out-unused',
  transform(code, id) {
    const [use] = (id.includes('/src/elements/') && leftOut.exec(code)) || [];
    if (use) this.error(`${id}: the build leaves out of Lit what “${use}” needs`);
    const found = unused.filter(([file]) => file.test(id));
    for (const [, pattern, replacement] of found) {
      const left = code.replace(pattern, replacement);
      if (left === code) this.error(`${pattern} is not in ${id} any more`);
      code = left;
    }
    return found.length > 0 ? { code, map: null } : null;
  },
};

/** What the elements would say if they used what is left out of Lit. */
const leftOut = new RegExp(
  [
    /\b(svg|mathml|css)`|\blit\/\w|<!--|<(title|textarea|style|script)\b|\s[a-z-]+='/,
    /\btype: (?!Boolean\b)[A-Z]|\b(reflect|converter|hasChanged|useDefault):/,
    /\b(noChange|addInitializer|removeController|hostUpdated?|shouldUpdate|shadowRootOptions|renderBefore)\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** A file, a pattern in it, and what stands for that. */
const unused = [
  // every browser with `light-dark()` has `adoptedStyleSheets`
  [/css-tag\.js$/, /(?<=globalThis,\w=)\w\.ShadowRoot&&.+?"replace"in CSSStyleSheet\.prototype/, 'true'],
  // style sheets that are made otherwise than of one text by `unsafeCSS`
  [/css-tag\.js$/, /if\(this\._\$cssResult\$=.+?;(?=this\.cssText)|,this\.t=e|toString\(\)\{.+?\}|t instanceof CSSStyleSheet\?t:(?=t\.styleSheet\))/g, ''],
  [/css-tag\.js$/, /let t=this\.o;.+?return t/, 'return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o'],
  [/reactive-element\.js$/, /finalizeStyles\(s\)\{.+?return i\}/, 'finalizeStyles(s){return[s]}'],
  // hooks for polyfills and for pages rendered on a server
  [/(reactive-element|lit-html|lit-element)\.js$/, /\b\w\.\w+PolyfillSupport\b/, 'undefined'],
  [/lit-element\.js$/, /i\._\$litElement\$=!0,|,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\)/g, ''],
  // the list of Lit's versions on the page, for a warning of its development build
  [/(reactive-element|lit-html|lit-element)\.js$/, /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  // properties that become attributes
  [/reactive-element\.js$/, /c=a\.trustedTypes,l=.+?"",|toAttribute\(t,s\)\{.+?return t\},|_\$ET\(t,s\)\{.+?\}\}(?=_\$AK)|this\._\$Eq&&=.+?\]\)\),/g, ''],
  // properties of other types than text and Boolean, with converters, comparisons or defaults of their own
  [/reactive-element\.js$/, /,h="function"==typeof t\.converter.+?\?\?r,/, ';this._$Em=e,this[e]=t.type===Boolean?null!==s:s,'],
  [/reactive-element\.js$/, /\{attribute:!0,type:String,.+?\}/, '{}'],
  [/reactive-element\.js$/, /,i,e=!1,h\)\{if\(void 0!==t\)\{.+?return;this\.C\(t,s,i\)\}/, '){if(void 0!==t){if(!f(this[t],s))return;this.C(t,s)}'],
  [/reactive-element\.js$/, /C\(t,s,\{useDefault.+?\.add\(t\)\)\}/, 'C(t,s){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s))}'],
  // the first values of properties with accessors of their own, as changes
  [/reactive-element\.js$/, /this\.prototype\.hasOwnProperty\(t\)&&.+?\.wrapped=!0\),|const t=this\.constructor\.elementProperties;if\(t\.size>0\).+?this\.C\(s,void 0,i,e\)\}/g, ''],
  // what decorators say of properties and classes
  [/reactive-element\.js$/, /Symbol\.metadata\?\?=.+?new WeakMap;|const t=this\[Symbol\.metadata\];.+?\}(?=this\._\$Eh=)/g, ''],
  [/reactive-element\.js$/, /static addInitializer\(t\)\{.+?\}|,void 0!==t\.l&&\(this\.l=.+?\]\)|,this\.constructor\.l\?.+?\(this\)\)/g, ''],
  // updates that an element refuses, and what controllers are told of updates
  [/reactive-element\.js$/, /let t=!1;(const s=this\._\$AL;try\{)t=.+?throw t=!1,(.+?)t&&/, '$1this.willUpdate(s),this.update(s)}catch(s){throw $2'],
  [/reactive-element\.js$/, /shouldUpdate\(t\)\{.+?\}|this\._\$EO\?\.forEach\(t=>t\.hostUpdated\?\.\(\)\),|removeController\(t\)\{.+?\}(?=_\$E_)/g, ''],
  // templates of other kinds than html, and compiled ones
  [/lit-html\.js$/, /2===\w\?"<\/?svg>":3===\w\?"<\/?math>":""/g, '""'],
  [/lit-html\.js$/, /2===\w\|\|3===\w/, 'false'],
  [/lit-html\.js$/, /"number"==typeof s\?(this\._\$AC\(t\)):\(.+?,s\)/, '$1'],
  // directives, what tells them that the element has left the page, and the value that means no change
  [/lit-html\.js$/, /t=M\(this,t,i(,0)?\),|r===E&&\(r=.+?\]\),|&&t!==E/g, ''],
  [/lit-html\.js$/, /M\(this,(e\[s\+n\]),i,n\)/, '$1'],
  [/lit-html\.js$/, /this\._\$AP\?\.\(!1,!0,s\)|get _\$AU\(\)\{.+?\}|setConnected\(t\)\{.+?\)\}|,this\._\$Cv=e\?\.isConnected\?\?!0|,this\._\$A(N=void 0|M=\w)/g, ''],
  [/lit-element\.js$/, /connectedCallback\(\)\{.+?\(!0\)\}disconnectedCallback\(\)\{.+?\(!1\)\}/, ''],
  [/lit-element\.js$/, /this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),|,this\._\$Do=void 0|this\._\$Do=(?=e\()/g, ''],
  // where a part is, and of which kind
  [/lit-html\.js$/, /get parentNode\(\)\{return this\._\$AM\.parentNode\}|get parentNode\(\)\{let t=.+?,t\}|get (start|end)Node\(\)\{.+?\}|get tagName\(\)\{.+?\}/g, ''],
  [/lit-html\.js$/, /this\.type=[12],|constructor\(\)\{super\(\.\.\.arguments\),this\.type=\d\}|constructor\(t,i,s,e,h\)\{super\(t,i,s,e,h\),this\.type=5\}/g, ''],
  // holes in tags, in comments, and in elements whose content is text alone; single quotes around a hole
  [/lit-html\.js$/, /6===r\.type&&\(i=new Z\(h,this,t\)\)/, '0'],
  [/lit-html\.js$/, /else t\.startsWith\(o\)&&\(.+?\)\)/, ''],
  [/lit-html\.js$/, /if\(y\.test\(r\.tagName\)\)\{.+?\}\}(?=\}else if\(8===)/, ''],
  [/lit-html\.js$/, /else\{let t=-1;.+?\}(?=l\+\+)/, ''],
  [/lit-html\.js$/, /(?<=v=)\/.+?\/g,_=\/-->\/g,m=\/>\/g/, '/<\\/?[a-zA-Z][^>\\s]*/g'],
  [/lit-html\.js$/, /"!--"===u\[1\]\?.+?\(c=p,n=void 0\)/, 'c=p:c===p?">"===u[0]?(c=v,d=-1):(d=c.lastIndex-u[2].length,a=u[1],c=u[3]?$:p):c=p'],
  // content that is a node or a list but no array; listeners with options, or that are objects
  [/lit-html\.js$/, /void 0!==t\.nodeType\?this\.T\(t\):d\(t\)/, 'u(t)'],
  [/lit-html\.js$/, /_\$AI\(t,i=this\)\{if\(\(t=M.+?this\._\$AH=t\}/, '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}'],
  [/lit-html\.js$/, /"function"==typeof this\._\$AH\?(this\._\$AH\.call\(this\.options)\?(\.host)\?\?this\.element,t\):.+?\(t\)/, '$1$2,t)'],
  // places to render into beside the whole of an element
  [/lit-html\.js$/, /const e=s\?\.renderBefore\?\?i;.+?s\?\?\{\}\)\}return h\._\$AI\(t\),h/, 'let h=i._$litPart$;h||(i._$litPart$=h=new k(i.insertBefore(c(),null),null,void 0,s)),h._$AI(t)'],
  [/lit-element\.js$/, /createRenderRoot\(\)\{.+?,t\}/, ''],
  // messages of errors that are caught at once, and a way to code points that the language has by now
  [/punycode\.es6\.js$/, /(?<=new RangeError\()errors\[type\]/, ''],
  [/punycode\.es6\.js$/, /(?<=input = )ucs2decode\(input\)/, 'Array.from(input, (character) => character.codePointAt(0))'],
  // letters in upper case, and what is not ASCII, to decode; a code point too large, of which text can't be made; numbers
  // that labels are too short for
  [/punycode\.es6\.js$/, /if \((codePoint >= 0x41|input\.charCodeAt\(j\)|floor\(i \/ out\) >|m - n > floor).+\{[^}]+\}| - \(\(flag != 0\) << 5\)/g, ''],
  [/punycode\.es6\.js$/, /(?<=currentValue < n) && \+\+delta > maxInt\) \{[^}]+\}/, ') ++delta;'],
];
