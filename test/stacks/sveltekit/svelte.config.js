// SvelteKit 2 is the last version for Node 20
import adapter from '@sveltejs/adapter-node';

export default { kit: { adapter: adapter() } };
