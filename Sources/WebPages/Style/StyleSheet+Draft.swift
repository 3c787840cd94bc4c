extension StyleSheet {
  /// The page on which a draft is checked.
  static let draft = """
    .drop { padding: 1.25rem; border: 1px solid var(--edge); border-radius: .75rem; background: var(--raised); }
    .drop.over { border-color: var(--accent); background: var(--accent-soft); }
    .drop .label { margin: 0 0 .5rem; } .drop label { font-weight: 600; }
    .drop .hint { margin: .75rem 0 0; }
    textarea { display: block; width: 100%; min-height: 12rem; padding: .9rem 1rem; border: 1px solid var(--line); border-radius: var(--round); background: var(--paper); color: var(--ink); font: 1.05rem/1.6 var(--serif); resize: vertical; }
    .controls { display: flex; flex-wrap: wrap; gap: .75rem 2rem; margin-top: 1rem; } .controls p { margin: 0; max-width: 100%; } .controls label { display: block; margin-bottom: .25rem; font-size: .9rem; }
    select, input[type=file] { max-width: 100%; min-height: 2.75rem; font: 1rem/1.3 var(--sans); color: var(--ink); }
    select { padding: .5rem .75rem; border: 1px solid var(--line); border-radius: var(--round); background: var(--paper); } input[type=file] { padding: .45rem 0; }
    input[type=file]::file-selector-button { min-height: 2.25rem; margin-right: .75rem; padding: .25rem 1rem; border: 1px solid var(--line); border-radius: var(--round); background: var(--paper); color: inherit; font: inherit; cursor: pointer; }
    .actions { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.25rem 0; }
    html.scripting .actions.unscripted { display: none; }
    .checked { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 0 2rem; align-items: start; margin-bottom: 2rem; } .checked h2 { margin-top: 1rem; }
    .draft { padding: 1.5rem; border: 1px solid var(--edge); border-radius: .75rem; background: var(--raised); font: 1.1rem/1.75 var(--serif); white-space: pre-wrap; overflow-wrap: anywhere; }
    .place { color: inherit; text-decoration: none; } .place mark { color: inherit; border-radius: .2em; padding: .1em .15em; background: var(--back); text-decoration: underline var(--stroke) 2px var(--colour); text-underline-offset: .22em; }
    .place:target mark, .place:hover mark { outline: 2px solid var(--colour); }
    .place.done mark { background: var(--good-back); text-decoration: none; } .place.done mark { outline-color: var(--good); }
    .findings > li { margin-bottom: 1rem; padding: 1rem 1.1rem; border: 1px solid var(--edge); border-left: 4px solid var(--colour); border-radius: var(--round); background: var(--raised); }
    .findings > li:target { outline: 2px solid var(--colour); outline-offset: 2px; }
    .findings > li.done { border-left-color: var(--good); } .findings .facts { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1rem; } .findings .facts a { display: inline-flex; align-items: center; min-height: 2rem; font-size: .92rem; }
    .findings .message { margin: 0 0 .35rem; font-weight: 600; } .findings .reason, .findings .advice { margin: .25rem 0; font-size: .96rem; } .findings .advice { color: var(--old); }
    .instead { margin: .25rem 0; padding-left: 1.25rem; font: 600 1.05rem/1.5 var(--serif); }
    fieldset { min-width: 0; margin: .6rem 0 0; padding: 0; border: 0; } legend { padding: 0; color: var(--dim); font-size: .88rem; }
    .choices { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .35rem; }
    .choice { display: inline-flex; align-items: center; gap: .6rem; min-height: 2.75rem; padding: .35rem 1rem .35rem .8rem; border: 1px solid var(--accent); border-radius: var(--round); color: var(--accent); font: 600 1.05rem/1.3 var(--serif); cursor: pointer; }
    .choice:hover { background: var(--accent-soft); } .choice:has(:checked) { background: var(--good-back); border-color: var(--good); color: var(--good); } .choice:has(:disabled) { border-style: dashed; border-color: var(--line); color: var(--dim); cursor: default; }
    .choice:has(:focus-visible) { outline: 3px solid var(--accent); outline-offset: 2px; } .choice input { width: 1.15rem; height: 1.15rem; margin: 0; accent-color: var(--good); flex: none; } .choice input:focus-visible { outline: none; }
    @media screen and (min-width: 60rem) { .checked .text { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow: auto; padding: 2px; } .checked .text h2 { margin-top: 1rem; } }
    @media (max-width: 60rem) { .checked { display: block; } .draft { padding: 1rem; } }
    @media (max-width: 40rem) { .findings .facts a { min-height: 2.75rem; } .drop { padding: 1rem; } .actions .button, .actions .copy { flex: 1 0 100%; } }
    """

  /// Every page on paper.
  static let paper = """
    @media print { :root { color-scheme: light; --paper: #fff; --raised: #fff; --sunken: #fff; --ink: #000; --dim: #444; --edge: #aaa; --line: #888; --accent: #000; --accent-soft: #fff;
        --good: #1b6e37; --good-back: #fff; --fair: #1f5a9e; --fair-back: #fff; --bad: #a8201a; --bad-back: #fff; --old: #7d4d00; --old-back: #fff; }
      body { display: block; font-size: 10pt; } main { max-width: none; padding: 0; }
      header.site, footer.site, .skip, .copy, .actions, .edit, .drop, .remarks form, .decision form, .letters, .way .button, #live { display: none !important; }
      .columns { grid-template-columns: 1fr 1fr; gap: 1cm; } .column, .draft { padding: 0; border: 0; } .definition { border-left-width: 2pt; }
      .chip { padding: 0; } a { text-decoration: none; } .forms a[href^="/concept/"] { text-decoration: underline; }
      .terms li, .result, .findings > li, .audited li { break-inside: avoid; } h2, h3 { break-after: avoid; } thead { display: table-header-group; } }
    """
}
