/// <reference types="klartext/react" />
