import { mount } from 'svelte';
import OrderForm from './order-form.svelte';

mount(OrderForm, { target: document.getElementById('app') });
