/** Vite knows JSX by itself. */
export default { base: './' };
