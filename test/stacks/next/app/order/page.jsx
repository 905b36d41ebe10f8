export default async function Page({ searchParams }) {
  const { received } = await searchParams;
  return <pre id="received">{received}</pre>;
}
