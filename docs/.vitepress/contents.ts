/** What the guide has, in the order in which it is read, and the words around it. */
import type { DefaultTheme } from 'vitepress';

const item = (text: string, link: string): DefaultTheme.NavItemWithLink => ({ text, link });

const en: DefaultTheme.Config = {
  nav: [item('Guide', '/order-form'), item('Reference', '/reference')],
  sidebar: [
    {
      text: 'Reference',
      items: [
        item('The elements', '/reference'),
        item('On a page', '/embedding'),
        item('Tables', '/tables'),
        item('In a program', '/program'),
        item('Sizes and speed', '/measurements'),
      ],
    },
  ],
};

const sv: DefaultTheme.Config = {
  nav: [item('Guide', '/sv/'), item('Referens', '/reference')],
};

export const contents = { en, sv };
