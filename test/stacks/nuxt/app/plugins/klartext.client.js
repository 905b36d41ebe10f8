// elements are registered in the browser alone
import 'klartext/define-check';

export default defineNuxtPlugin(() => {});
