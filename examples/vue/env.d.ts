/// <reference types="klartext/vue" />
