/// <reference types="klartext/svelte" />
