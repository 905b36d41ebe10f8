// @vitest-environment happy-dom
import { testElementsInAPage } from './in-a-page.js';

testElementsInAPage();
