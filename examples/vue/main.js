import { klartext } from 'klartext/vue';
import { createApp } from 'vue';
import OrderForm from './order-form.vue';

createApp(OrderForm).use(klartext).mount('#app');
