// @vitest-environment jsdom
import { testElementsInAPage } from './in-a-page.js';

testElementsInAPage();
