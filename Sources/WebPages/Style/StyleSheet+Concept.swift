extension StyleSheet {
  /// The page of a concept.
  static let concept = """
    .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 1.5rem; margin-top: .75rem; }
    .column { padding: 1.75rem; border: 1px solid var(--edge); border-radius: .75rem; background: var(--raised); min-width: 0; }
    .headword { margin: 0 0 .6rem; font-size: clamp(1.6rem, 1.2rem + 1.4vw, 2.1rem); letter-spacing: -.01em; text-wrap: pretty; }
    .headword.none { color: var(--dim); font-style: italic; font-weight: 400; font-size: 1.3rem; }
    .definition { margin: 1.1rem 0; padding: 0 0 0 1.1rem; border-left: 3px solid var(--accent); }
    .definition p { margin: 0; font: 1.15rem/1.55 var(--serif); } .definition .source { margin-top: .4rem; font: .88rem/1.5 var(--sans); }
    .terms li { padding: .7rem 0; border-top: 1px solid var(--edge); }
    .terms .name { display: flex; align-items: center; justify-content: space-between; gap: .5rem; margin: 0 0 .15rem; font-size: 1.2rem; line-height: 1.3; }
    .terms .facts { margin: 0; } .terms p:last-child { margin-bottom: 0; }
    .avoid li { margin-bottom: 1rem; padding: .1rem 0 .1rem 1rem; border: 0; border-left: 4px solid var(--colour); }
    .avoid .term { text-decoration: line-through; text-decoration-thickness: .06em; text-decoration-color: var(--colour); }
    .reason { margin: .35rem 0 0; max-width: 40rem; } .column > .reason { color: var(--dim); }
    .friends { margin: .5rem 0 0; font-weight: 600; } .friends a { font-family: var(--serif); }
    .context { margin: .5rem 0 0; font: italic 1rem/1.5 var(--serif); }
    .column .source { margin: .35rem 0 0; }
    .remarks p { max-width: 46rem; font-size: 1.05rem; }
    .history ol { margin: 0; padding: 0; list-style: none; } .history li { padding: .35rem 0; border-top: 1px solid var(--edge); }
    .history time { display: inline-block; min-width: 7rem; color: var(--dim); font-variant-numeric: tabular-nums; } .history .by { color: var(--dim); }
    .forms { margin-top: 3rem; padding-top: .5rem; border-top: 1px solid var(--edge); color: var(--dim); font-size: .95rem; }
    .forms h2 { margin: 1rem 0 .5rem; font-size: 1.05rem; color: var(--ink); } .forms dl { margin: 0; }
    .forms dl > div { display: flex; flex-wrap: wrap; align-items: center; gap: 0 1rem; min-height: 2.75rem; } .forms dt { min-width: 9rem; } .forms dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
    @media (max-width: 40rem) { .column { padding: 1.25rem 1rem; } .columns { gap: 1rem; } .forms dl > div { padding: .4rem 0; } .forms dd a { display: inline-block; padding: .55rem .25rem .55rem 0; } }
    """

  /// The subject fields and the alphabets; the audit.
  static let browse = """
    .letters { display: flex; flex-wrap: wrap; gap: .35rem; }
    .letters a { display: inline-flex; align-items: center; justify-content: center; min-width: 2.75rem; min-height: 2.75rem; padding: 0 .5rem; border: 1px solid var(--edge); border-radius: var(--round); background: var(--raised); font: 600 1.05rem/1 var(--serif); text-decoration: none; }
    .letters a:hover { border-color: var(--accent); background: var(--accent-soft); }
    .pages { margin-top: 1.5rem; }
    .register { columns: 19rem; column-gap: 2.5rem; } .register.wide { columns: auto; }
    .register li { break-inside: avoid; border-bottom: 1px solid var(--edge); }
    .register li > a { display: inline-block; padding: .45rem 0; font-size: 1.05rem; text-decoration: none; } .register li > a:hover { text-decoration: underline; }
    .dash { color: var(--dim); }
    @media (min-width: 48rem) { .register.wide li > a { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; } .register.wide .dash { display: none; } }
    @media (pointer: coarse), (max-width: 40rem) { .register li > a { padding: .6rem 0; } }
    .rules { width: 100%; margin: 1.5rem 0; border-collapse: collapse; }
    .rules th, .rules td { padding: .6rem 1rem .6rem 0; border-bottom: 1px solid var(--edge); text-align: start; vertical-align: top; font-weight: 400; }
    .rules thead th { color: var(--dim); font-size: .85rem; font-weight: 600; } .rules .number { text-align: end; padding-right: 0; }
    .rules code { font-weight: 600; } .rules .what { display: block; color: var(--dim); font-size: .95rem; }
    .audited li { display: grid; grid-template-columns: minmax(12rem, 1fr) 3fr; gap: 1rem; padding: .55rem 0; border-top: 1px solid var(--edge); } .audited a { overflow-wrap: anywhere; }
    @media (max-width: 40rem) { .audited li { display: block; } .audited a { display: inline-block; padding: .3rem 0; } .rules th, .rules td { padding-right: .5rem; } }
    """
}
