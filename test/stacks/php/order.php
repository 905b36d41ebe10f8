<!doctype html>
<html lang="sv">
  <title>Tack</title>
  <link rel="icon" href="data:,">
  <pre id="received"><?= htmlspecialchars(json_encode($_POST, JSON_UNESCAPED_UNICODE)) ?></pre>
</html>
