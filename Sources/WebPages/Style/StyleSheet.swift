/// The style sheet of the pages: light, dark and on paper, from a phone to a wide screen. It needs nothing beside itself.
enum StyleSheet {
  /// The whole sheet.
  static let text = [base, frame, search, concept, browse, draft, editing, paper].joined(separator: "\n")

  /// Colours, letters, and what every page has. Each status has a colour, a line and a sign of its own.
  private static let base = """
    :root { color-scheme: light dark;
      --paper: #fcfbf9; --raised: #fff; --sunken: #f3f1ec; --ink: #1d2125; --dim: #565c64; --edge: #d9d5cc; --line: #85807a;
      --accent: #0b5563; --accent-ink: #fff; --accent-soft: #e1eff1;
      --good: #1b6e37; --good-back: #e4f3e8; --fair: #1f5a9e; --fair-back: #e6effa;
      --bad: #a8201a; --bad-back: #fcebe9; --old: #7d4d00; --old-back: #faf0dc;
      --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", "Source Serif 4", "Noto Serif", Georgia, "DejaVu Serif", serif;
      --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
      --round: .5rem; --shadow: 0 .5rem 1.5rem #1d212529; }
    @media (prefers-color-scheme: dark) { :root {
      --paper: #15181b; --raised: #1d2125; --sunken: #101315; --ink: #e9e7e2; --dim: #abb0b6; --edge: #363c42; --line: #7d848b;
      --accent: #84cbd8; --accent-ink: #06262c; --accent-soft: #14343a;
      --good: #7fd79a; --good-back: #16301e; --fair: #93c0f5; --fair-back: #172b44;
      --bad: #ff9d96; --bad-back: #411d1b; --old: #f0bf6c; --old-back: #39290d; --shadow: 0 .5rem 1.5rem #0009; } }
    *, ::before, ::after { box-sizing: border-box; }
    html { scroll-padding-top: 1.5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    html:not(.scripting) .scripted, html.scripting .unscripted { display: none; }
    body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; background: var(--paper); color: var(--ink);
      font: 1rem/1.6 var(--sans); overflow-wrap: break-word; }
    main { flex: 1; width: 100%; max-width: 72rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
    main:focus { outline: none; }
    h1, h2, h3 { font-family: var(--serif); font-weight: 600; line-height: 1.2; text-wrap: balance; }
    h1 { font-size: clamp(1.6rem, 1.2rem + 1.6vw, 2.25rem); margin: 0 0 1rem; letter-spacing: -.01em; }
    h2 { font-size: 1.3rem; margin: 2.5rem 0 .75rem; }
    h3 { font-size: 1rem; margin: 1.75rem 0 .6rem; }
    p { margin: 0 0 .75rem; }
    a { color: var(--accent); text-underline-offset: .2em; text-decoration-thickness: .06em; }
    a:hover { text-decoration-thickness: .12em; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: .2rem; }
    code, kbd { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .875em; }
    kbd { padding: .05em .4em; border: 1px solid var(--edge); border-bottom-width: 2px; border-radius: .25rem; background: var(--raised); }
    abbr[title] { text-decoration: none; }
    .unseen { position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap; border: 0; }
    .lead { font-size: 1.1rem; max-width: 44rem; color: var(--dim); }
    .summary, .grammar, .source, .hint, .keys, .form { color: var(--dim); font-size: .92rem; }
    .eyebrow { margin: 0 0 .35rem; font-size: .82rem; font-weight: 600; letter-spacing: .06em; color: var(--dim); }
    .term { font-family: var(--serif); }
    .button, .search button { display: inline-flex; align-items: center; justify-content: center; min-height: 2.75rem;
      padding: .5rem 1.25rem; border: 1px solid var(--accent); border-radius: var(--round); background: var(--raised);
      color: var(--accent); font: 600 1rem/1.2 var(--sans); text-decoration: none; cursor: pointer; }
    .button:hover { background: var(--accent-soft); }
    .button.main, .search button { background: var(--accent); color: var(--accent-ink); }
    .button.main:hover, .search button:hover { filter: brightness(1.1); }
    .chip { display: inline-flex; align-items: center; gap: .3em; padding: .1rem .6rem; border-radius: 1rem; background: var(--back);
      color: var(--colour); font: 600 .82rem/1.5 var(--sans); letter-spacing: 0; white-space: nowrap; vertical-align: .08em; }
    .preferred { --colour: var(--good); --back: var(--good-back); --stroke: solid; }
    .admitted { --colour: var(--fair); --back: var(--fair-back); --stroke: dotted; }
    .deprecated, .severity-error { --colour: var(--bad); --back: var(--bad-back); --stroke: wavy; }
    .superseded, .severity-warning { --colour: var(--old); --back: var(--old-back); --stroke: double; }
    .severity-information { --colour: var(--fair); --back: var(--fair-back); --stroke: dotted; }
    .unknown, .severity-hint { --colour: var(--dim); --back: var(--sunken); --stroke: dashed; }
    .tags, .letters, .register, .results, .terms, .choices, .findings, .audited { list-style: none; margin: 0; padding: 0; }
    .tags { display: flex; flex-wrap: wrap; gap: .5rem; }
    .tags li > * { display: inline-flex; align-items: center; gap: .5rem; min-height: 2.25rem; padding: .25rem .9rem; border-radius: 1.2rem;
      border: 1px solid var(--edge); background: var(--raised); text-decoration: none; }
    .tags a:hover { border-color: var(--accent); background: var(--accent-soft); }
    .tags a[aria-current], .letters a[aria-current] { background: var(--accent); color: var(--accent-ink); border-color: var(--accent); }
    .number { font-variant-numeric: tabular-nums; }
    .tags .number { color: var(--dim); font-size: .85rem; } .tags a[aria-current] .number { color: inherit; }
    .copy { display: inline-flex; align-items: center; justify-content: center; width: 2.25rem; height: 2.25rem; padding: 0; border: 1px solid transparent;
      border-radius: var(--round); background: none; color: var(--dim); cursor: pointer; vertical-align: middle; }
    .copy:hover { color: var(--accent); border-color: var(--edge); background: var(--raised); }
    .copy.wordy { width: auto; height: auto; min-height: 2.75rem; padding: .5rem 1rem; border-color: var(--line); font: 600 1rem/1.2 var(--sans); }
    .copy .icon { position: relative; display: block; width: .72rem; height: .85rem; border: 1.5px solid currentColor; border-radius: .15rem; transform: translate(.12rem, .12rem); }
    .copy .icon::before { content: ""; position: absolute; left: -.32rem; top: -.32rem; width: .72rem; height: .85rem; border: 1.5px solid currentColor;
      border-right: 0; border-bottom: 0; border-radius: .15rem 0 0 0; }
    .copy.done { color: var(--good); }
    .copy.done .icon { width: .5rem; height: .9rem; border-width: 0 2px 2px 0; border-radius: 0; transform: rotate(40deg) translate(-.1rem, -.1rem); }
    .copy.done .icon::before { content: none; }
    .notice { padding: .75rem 1rem; border-radius: var(--round); border: 1px solid var(--fair); background: var(--fair-back); color: var(--fair); font-weight: 600; }
    .notice.good { border-color: var(--good); background: var(--good-back); color: var(--good); }
    .missing { color: var(--dim); }
    @media (pointer: coarse), (max-width: 40rem) { .copy { width: 2.75rem; height: 2.75rem; } .tags li > * { min-height: 2.75rem; } }
    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } a, button, .tags a { transition: background-color .12s, border-color .12s; } }
    @media (max-width: 40rem) { main { padding: 1.25rem 1rem 3rem; } }
    """
}
