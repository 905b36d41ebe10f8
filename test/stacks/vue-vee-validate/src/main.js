import { createApp } from 'vue';
import OrderForm from './order-form.vue';

createApp(OrderForm).mount('#app');
