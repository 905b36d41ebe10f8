/** What the guide has, in the order in which it is read, and the words around it. */
import type { DefaultTheme } from 'vitepress';

const item = (text: string, link: string): DefaultTheme.NavItemWithLink => ({ text, link });

const reference = '^/(reference|embedding|frameworks|tables|program|back-ends|decorate|editors|measurements)';

const en: DefaultTheme.Config = {
  i18nRouting: false, // not every page is in Swedish
  nav: [
    { ...item('Guide', '/order-form'), activeMatch: '^/(order-form|your|basket|avail|showing|lists|look|lang|privacy|browsers|judging)' },
    { ...item('Reference', '/reference'), activeMatch: reference },
    { ...item('Recipes', '/recipes/'), activeMatch: '^/recipes/' },
    item('Playground', '/playground'),
  ],
  sidebar: [
    {
      text: 'Guide',
      items: [
        item('An order form in ten minutes', '/order-form'),
        item('Your own input, or ours', '/your-own-input'),
        item('Several TLDs, a basket', '/basket'),
        item('Whether a name can be had', '/availability'),
        item('Invoices and e-mail', '/showing-names'),
        item('Lists', '/lists'),
        item('Look and colours', '/look'),
        item('Languages', '/languages'),
        item('Privacy', '/privacy'),
        item('How a name is judged', '/judging'),
        item('Browsers, versions, support', '/browsers'),
        item('Playground', '/playground'),
      ],
    },
    {
      text: 'Reference',
      items: [
        item('The elements', '/reference'),
        item('Script tags, policy, requests', '/embedding'),
        item('Newer tables, tables of your own', '/tables'),
        item('Wrappers for frameworks', '/frameworks'),
        item('In a program', '/program'),
        item('Rules as data, for back ends', '/back-ends'),
        item('Names beside codes', '/decorate'),
        item('Editors', '/editors'),
        item('Sizes and speed', '/measurements'),
        item('Accessibility', '/accessibility'),
        item('Changelog', '/changelog'),
        item('Security', '/security'),
      ],
    },
    {
      text: 'Recipes',
      items: [
        item('React', '/recipes/react'),
        item('Next.js', '/recipes/next'),
        item('Vue', '/recipes/vue'),
        item('Nuxt', '/recipes/nuxt'),
        item('Svelte and SvelteKit', '/recipes/sveltekit'),
        item('Angular', '/recipes/angular'),
        item('Astro', '/recipes/astro'),
        item('jQuery, WHMCS', '/recipes/jquery'),
        item('WordPress', '/recipes/wordpress'),
        item('Laravel Livewire', '/recipes/livewire'),
        item('htmx', '/recipes/htmx'),
        item('Turbo, Rails', '/recipes/turbo'),
        item('A strict policy', '/recipes/strict-csp'),
        item('Test runners', '/recipes/testing'),
        item('PHP and other back ends', '/recipes/back-ends'),
      ],
    },
  ],
};

const sv: DefaultTheme.Config = {
  i18nRouting: false,
  nav: [item('Guide', '/sv/'), item('Referens', '/reference'), item('Recept', '/recipes/'), item('Prova', '/sv/playground')],
  sidebar: [
    { text: 'Guide', items: [item('Början', '/sv/'), item('En beställning på tio minuter', '/sv/order-form'), item('Prova och kopiera', '/sv/playground')] },
    { text: 'På engelska', items: [item('Hela guiden', '/order-form'), item('Elementen', '/reference'), item('Recept', '/recipes/')] },
  ],
  outline: { label: 'På den här sidan', level: [2, 3] },
  docFooter: { prev: 'Förra sidan', next: 'Nästa sida' },
  darkModeSwitchLabel: 'Utseende',
  lightModeSwitchTitle: 'Byt till ljust',
  darkModeSwitchTitle: 'Byt till mörkt',
  sidebarMenuLabel: 'Meny',
  returnToTopLabel: 'Till början',
  langMenuLabel: 'Byt språk',
  skipToContentLabel: 'Till innehållet',
};

export const contents = { en, sv };
