extension UsagePage {
  /// The style sheet: light, dark and on paper. A status has a colour, a sign and a word.
  static let style = """
    :root { color-scheme: light dark; --paper: #fff; --ink: #1b1b1f; --dim: #5b5b66; --edge: #c9c9d2;
      --good: #1b6e37; --fair: #1f5a9e; --bad: #a8201a; --old: #8a5a00; --link: #1f5a9e; }
    @media (prefers-color-scheme: dark) { :root { --paper: #17171b; --ink: #e8e8ee; --dim: #a9a9b5; --edge: #4a4a55;
      --good: #7fd79a; --fair: #8dbdf5; --bad: #ff9d96; --old: #f0bf6c; --link: #8dbdf5; } }
    body { margin: 0 auto; padding: 1rem 1.25rem 4rem; max-width: 68rem; background: var(--paper); color: var(--ink);
      font: 1rem/1.5 system-ui, sans-serif; }
    h1 { font-size: 1.5rem; overflow-wrap: anywhere; } h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; }
    h3 { font-size: 1.05rem; display: inline; }
    a { color: var(--link); }
    .preferred { --colour: var(--good); } .admitted { --colour: var(--fair); }
    .deprecated { --colour: var(--bad); } .superseded { --colour: var(--old); } .unknown { --colour: var(--dim); }
    .legend { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; padding: 0; list-style: none; }
    .sign { color: var(--colour); font-weight: bold; }
    .label { color: var(--colour); font-size: .85em; }
    .dim, .place { color: var(--dim); font-size: .875rem; }
    .bar { display: block; width: 100%; height: .9rem; } .bar rect { fill: var(--colour); }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; }
    th, td { text-align: start; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--edge); }
    thead th { font-size: .85rem; color: var(--dim); } tbody th { font-weight: 600; overflow-wrap: anywhere; }
    .number { text-align: end; font-variant-numeric: tabular-nums; }
    .chart { min-width: 9rem; width: 30%; vertical-align: middle; }
    td ul { margin: 0; padding: 0; list-style: none; }
    details { border-top: 1px solid var(--edge); padding: .75rem 0; scroll-margin-top: 1rem; }
    details:target { outline: 2px solid var(--link); outline-offset: .4rem; }
    summary { cursor: pointer; } .variant { margin: .75rem 0 0 1rem; } .variant p { margin: .1rem 0; }
    .lines td { border: 0; padding: .1rem .4rem; font-size: .9rem; white-space: nowrap; }
    .lines .left { text-align: end; width: 45%; } .lines .right { width: 45%; }
    mark { background: transparent; color: var(--colour); font-weight: 600; }
    a:focus-visible, summary:focus-visible, .wide:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
    @media print { :root { color-scheme: light; --paper: #fff; --ink: #000; --dim: #444; --edge: #999;
        --good: #1b6e37; --fair: #1f5a9e; --bad: #a8201a; --old: #7d4d00; --link: #000; }
      body { max-width: none; padding: 0; font-size: 9.5pt; } a { text-decoration: none; }
      .bar rect { print-color-adjust: exact; } .lines td { white-space: normal; }
      tr, .variant { break-inside: avoid; } thead { display: table-header-group; } }
    """
}
