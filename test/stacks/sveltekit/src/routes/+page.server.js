export const actions = {
  default: async ({ request }) => Object.fromEntries(await request.formData()),
};
