<?php
// php check.php node_modules/klartext/dist räksmörgås.se    whether a name can be registered: true, false, or null where .se has no say
// php check.php node_modules/klartext/dist                  holds this program to the names of vectors.json
declare(strict_types=1);

/** IDNA2008 as ICU has it; the last number is CONTEXTO, which PHP has no name for. */
const RULES = IDNA_USE_STD3_RULES | IDNA_CHECK_BIDI | IDNA_CHECK_CONTEXTJ | IDNA_NONTRANSITIONAL_TO_ASCII | IDNA_NONTRANSITIONAL_TO_UNICODE | 0x40;

$read = fn (string $file) => json_decode(file_get_contents("$argv[1]/$file"), true, flags: JSON_THROW_ON_ERROR);

/** Whether the registry's rules permit the name, and its ACE form. It has to be written as it is: what mapping would change is refused. */
function check(string $name, array $registry): array {
    $ascii = idn_to_ascii($name, RULES);
    $unicode = $ascii === false ? false : idn_to_utf8($ascii, RULES);
    if ($unicode === false || ($name !== $ascii && $name !== $unicode)) return [false, ''];
    [$codes, $labels] = [explode('.', $ascii), explode('.', $unicode)];
    if (count($codes) < 2 || array_pop($codes) !== $registry['tld']) return [null, $ascii];
    $below = implode('.', $codes);
    if (in_array($below, $registry['publicSuffixes'], true)) return [false, $ascii];
    foreach ($registry['publicSuffixes'] as $suffix) if (str_ends_with($below, ".$suffix")) return [null, $ascii];
    $label = $labels[count($labels) - 2];
    $sizes = ['characters' => mb_strlen($label), 'octets' => strlen(end($codes)), 'code' => str_starts_with(end($codes), 'xn--') ? strlen(end($codes)) : null];
    $isError = fn (array $rule) => $rule['severity'] === 'error';
    foreach (array_filter($registry['lengths'], $isError) as ['unit' => $unit, 'min' => $min, 'max' => $max]) if ($sizes[$unit] && ($sizes[$unit] < $min || $sizes[$unit] > $max)) return [false, $ascii];
    foreach (array_filter($registry['shapes'], $isError) as ['pattern' => $pattern]) if (preg_match("~$pattern~u", $label)) return [false, $ascii];
    foreach ($registry['tables'] as $table) if (fits($label, $table)) return [true, $ascii];
    return [false, $ascii];
}

/** Whether a label is made of the table's entries, the longest one at each place. */
function fits(string $label, array $table): bool {
    for ($at = 0; $at < strlen($label); $at += $length) {
        $length = max(array_map(fn (array $entry) => lengthAt($at, $label, $entry, $table['rules']), $table['repertoire']));
        if ($length === 0) return false;
    }
    return true;
}

/** The octets of an entry that stands at a place, where its context rule lets it; or 0. */
function lengthAt(int $at, string $label, array $entry, array $rules): int {
    $characters = isset($entry['first']) ? sprintf('[\x{%X}-\x{%X}]', $entry['first'], $entry['last']) : text($entry['codePoints']);
    if (!preg_match("~\G(?:$characters)~u", $label, $found, 0, $at)) return 0;
    $holds = isset($entry['rule']) && preg_match('~\G(?:' . pattern($rules[$entry['rule']], $characters) . ')~u', $label, $_, 0, $at);
    return isset($entry['rule']) && $holds == isset($entry['not']) ? 0 : strlen($found[0]);
}

/** A context rule (RFC 7940 section 6.3) as a regular expression. */
function pattern(array $operators, string $anchor): string {
    return implode(array_map(fn (array $operator) => match ($operator['type']) {
        'start' => '\A', 'end' => '\z', 'any' => '.', 'anchor' => $anchor, 'char' => text($operator['codePoints']),
        'look-behind' => '(?<=' . pattern($operator['nodes'], $anchor) . ')', 'look-ahead' => '(?=' . pattern($operator['nodes'], $anchor) . ')',
        'rule' => '(?:' . pattern($operator['nodes'], $anchor) . ')',
        'choice' => '(?:' . implode('|', array_map(fn (array $one) => pattern([$one], $anchor), $operator['nodes'])) . ')',
    }, $operators));
}

function text(array $codePoints): string {
    return implode(array_map(fn (int $codePoint) => sprintf('\x{%X}', $codePoint), $codePoints));
}

if (isset($argv[2])) exit(json_encode(check($argv[2], $read('tables/se.json'))) . "\n");
$wrong = [];
$count = 0;
foreach (['se', 'nu'] as $tld) {
    $registry = $read("tables/$tld.json");
    foreach ($read('vectors.json')['vectors'] as $vector) {
        if ($vector['registry'] !== $tld || $vector['misread']) continue;
        // what a form sends is the ACE form; a name that was typed some other way is for the page to tell
        foreach (array_unique(array_filter([$vector['exact'] ? $vector['input'] : '', $vector['ascii']])) as $name) {
            $count++;
            [$registrable, $ascii] = check($name, $registry);
            if ($registrable !== $vector['registrable'] || ($registrable && $ascii !== $vector['ascii'])) $wrong[] = "$name: " . json_encode($registrable) . ", $ascii";
        }
    }
}
echo "$count names, ", count($wrong), " wrong\n", implode("\n", $wrong);
exit($wrong ? 1 : 0);
