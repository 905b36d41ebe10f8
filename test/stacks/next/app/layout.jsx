export default function Layout({ children }) {
  return (
    <html lang="sv">
      <head>
        <title>Beställ</title>
        <link rel="icon" href="data:," />
      </head>
      <body>{children}</body>
    </html>
  );
}
