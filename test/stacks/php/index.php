<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8">
    <title>Beställ</title>
    <link rel="icon" href="data:,">
    <script type="module" src="klartext/klartext-check-VERSION.js"></script>
    <script type="module">
      document.querySelector('#suggest').onclick = () => (document.querySelector('#domain').value = 'håbo.se');
    </script>
  </head>
  <body>
    <form action="order.php" method="post">
      <label for="domain">Domännamn</label>
      <input id="domain" name="domain" required>
      <button type="button" id="suggest">Ta håbo.se</button>
      <button>Beställ</button>
      <idn-check for="domain" tld="se nu" ace-name="domain_ace"></idn-check>
    </form>
  </body>
</html>
