// @vitest-environment happy-dom
import { testOrder } from './order.js';

testOrder();
