extension AnnotationPage {
  /// The style sheet: light, dark and on paper. Each status has a colour, a line and a sign of its own.
  static let style = """
    :root { color-scheme: light dark; --paper: #fff; --ink: #1b1b1f; --dim: #5b5b66; --edge: #c9c9d2;
      --good: #1b6e37; --good-back: #e2f3e6; --fair: #1f5a9e; --fair-back: #e3eefb;
      --bad: #a8201a; --bad-back: #fde6e4; --old: #7d4d00; --old-back: #fbeed5; }
    @media (prefers-color-scheme: dark) { :root { --paper: #17171b; --ink: #e8e8ee; --dim: #a9a9b5; --edge: #4a4a55;
      --good: #7fd79a; --good-back: #17361f; --fair: #8dbdf5; --fair-back: #172d49;
      --bad: #ff9d96; --bad-back: #471d1b; --old: #f0bf6c; --old-back: #3f2c0c; } }
    body { margin: 0 auto; padding: 1rem 1.25rem 4rem; max-width: 44rem; background: var(--paper); color: var(--ink);
      font: 1.05rem/1.7 Georgia, "Times New Roman", serif; }
    header, section, .tip { font-family: system-ui, sans-serif; }
    h1 { font-size: 1.3rem; overflow-wrap: anywhere; } h2 { font-size: 1.15rem; } h3 { font-size: 1rem; margin: 0; }
    header { border-bottom: 1px solid var(--edge); margin-bottom: 1.5rem; }
    .legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; list-style: none; }
    main p { position: relative; white-space: pre-wrap; overflow-wrap: anywhere; }
    a { color: inherit; text-decoration: none; padding-block: .3em; }
    mark { color: inherit; border-radius: .15em; padding: 0 .1em; background: var(--back);
      text-decoration: underline var(--line) 2px var(--colour); text-underline-offset: .2em; }
    .preferred { --colour: var(--good); --back: var(--good-back); --line: solid; }
    .admitted { --colour: var(--fair); --back: var(--fair-back); --line: dotted; }
    .deprecated { --colour: var(--bad); --back: var(--bad-back); --line: wavy; }
    .superseded { --colour: var(--old); --back: var(--old-back); --line: double; }
    .unknown { --colour: var(--dim); --back: transparent; --line: dashed; }
    .sign { color: var(--colour); font: bold .8em system-ui, sans-serif; padding-left: .15em; user-select: none; }
    .omission { color: var(--dim); }
    .tip { display: none; }
    a:focus-visible { outline: 2px solid var(--colour); outline-offset: 2px; }
    a:hover .tip, a:focus .tip { display: inline-block; position: absolute; z-index: 1; left: 0; right: 0;
      margin-top: 2.05em; padding: .6rem .8rem; background: var(--paper); border: 1px solid var(--edge);
      border-left: 4px solid var(--colour); border-radius: .3rem; box-shadow: 0 .3rem 1rem #0004;
      font-size: .85rem; line-height: 1.45; white-space: normal; }
    .tip > * { display: block; }
    .tip > strong { color: var(--colour); }
    section { font-size: .92rem; border-top: 1px solid var(--edge); margin-top: 2.5rem; }
    section ol { padding-left: 1.6rem; } section ul { padding-left: 1rem; list-style: none; }
    section p { margin: 0; } section ol > li { margin-bottom: 1rem; scroll-margin-top: 1rem; }
    section ol > li:target { outline: 2px solid var(--edge); outline-offset: .4rem; }
    @media print { :root { color-scheme: light; --paper: #fff; --ink: #000; --dim: #444; --edge: #999;
        --good: #1b6e37; --good-back: #fff; --fair: #1f5a9e; --fair-back: #fff; --bad: #a8201a; --bad-back: #fff;
        --old: #7d4d00; --old-back: #fff; }
      body { max-width: none; padding: 0; font-size: 11pt; }
      a:hover .tip, a:focus .tip { display: none; }
      section ol > li { break-inside: avoid; } }
    """
}
