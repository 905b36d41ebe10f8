// @vitest-environment jsdom
import { testOrder } from './order.js';

testOrder();
