extension StyleSheet {
  /// Who is signed in; the forms of concepts; proposals and changes.
  static let editing = """
    .sign-in { margin-inline-end: .5rem; } .bar .sign-in a { font-weight: 600; color: var(--accent); border-bottom-color: transparent; }
    .visitor { border-top: 1px solid var(--edge); background: var(--sunken); }
    .visitor .bar { padding-top: 0; padding-bottom: 0; font-size: .95rem; }
    .visitor .who { margin: 0; padding: .4rem 0; } .visitor .role { margin-left: .35rem; color: var(--dim); font-size: .88rem; }
    .count { display: inline-block; min-width: 1.5em; margin-left: .4rem; padding: 0 .45em; border-radius: 1rem; background: var(--accent); color: var(--accent-ink); font: 600 .8rem/1.5 var(--sans); text-align: center; font-variant-numeric: tabular-nums; }
    .sign-out button { min-height: 2.75rem; padding: .5rem 0; border: 0; background: none; color: var(--accent); font: 1rem/1.2 var(--sans); text-decoration: underline; text-underline-offset: .2em; text-decoration-thickness: .06em; cursor: pointer; }
    .sign-out button:hover { text-decoration-thickness: .12em; }
    header.site .visitor + .search { padding-top: .9rem; }
    .narrow { max-width: 34rem; }
    .sheet { margin: 1.5rem 0; padding: 1.5rem 1.75rem; border: 1px solid var(--edge); border-radius: .75rem; background: var(--raised); } .sheet h2 { margin-top: 0; } .sheet > :last-child, .sheet > form > :last-child { margin-bottom: 0; }
    .concept-head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .25rem 1.5rem; } .concept-head .edit, .concept-head .eyebrow { margin: 0; }
    .entry { margin: 0 0 1rem; min-width: 0; } .entry label { display: block; margin: 0 0 .3rem; font-size: .9rem; font-weight: 600; }
    .entry input, .entry select { width: 100%; min-height: 2.75rem; padding: .5rem .75rem; border: 1px solid var(--line); border-radius: var(--round); background: var(--paper); color: var(--ink); font: 1rem/1.3 var(--sans); }
    .entry input[lang], .entry textarea { font-family: var(--serif); font-size: 1.05rem; } .entry textarea { min-height: 0; line-height: 1.5; padding: .6rem .75rem; }
    .entry .hint { margin: .3rem 0 0; } .entry .error { margin: .35rem 0 0; color: var(--bad); font-weight: 600; font-size: .95rem; }
    .wrong input, .wrong select, .wrong textarea { border-color: var(--bad); box-shadow: inset 3px 0 0 var(--bad); }
    .grid { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5rem), 1fr)); gap: 0 1rem; align-items: end; } .grid .wide { grid-column: 1 / -1; } .grid .entry { align-self: start; }
    @media (min-width: 60rem) { .term-fields.new .grid { grid-template-columns: 2.5fr repeat(4, 1fr); } .term-fields.new .grid .entry:first-child { grid-column: auto; } }
    .editing .column > .eyebrow { margin: 0 0 1rem; font-family: var(--sans); line-height: 1.6; } .editing .columns { margin: 1.5rem 0; align-items: start; }
    .term-fields { margin: 0; border-top: 1px solid var(--edge); } .term-fields fieldset { margin: 0; padding: .25rem 0 .5rem; }
    .term-fields summary { display: flex; flex-wrap: wrap; align-items: center; gap: .15rem .75rem; min-height: 3rem; padding: .5rem 0; cursor: pointer; list-style: none; } .term-fields summary::-webkit-details-marker { display: none; }
    .term-fields summary::before { content: "›"; flex: none; width: 1rem; color: var(--accent); font: 600 1.3rem/1 var(--sans); text-align: center; } .term-fields[open] > summary::before { transform: rotate(90deg); }
    .term-fields summary .term { flex: 1; font-size: 1.2rem; line-height: 1.3; font-weight: 600; } .term-fields summary:hover .term { color: var(--accent); }
    .term-fields.new { padding: 1.1rem 0 .25rem; } .term-fields.new legend { float: left; width: 100%; margin: 0 0 .5rem; font: 600 1rem/1.4 var(--sans); color: var(--dim); } .term-fields.new .grid { clear: both; }
    .term-fields:not(:has(select[name$=status] option[value=deprecated]:checked)) .instead-fields { display: none; }
    .instead-fields { margin: 0 0 .75rem; padding: .9rem 1rem 0; border-left: 4px solid var(--bad); border-radius: .2rem; background: var(--bad-back); } .instead-fields .hint { color: var(--ink); }
    .check-line { margin: 0 0 .4rem; } .check-line label { display: inline-flex; align-items: center; gap: .6rem; min-height: 2.75rem; cursor: pointer; } .check-line input { flex: none; width: 1.2rem; height: 1.2rem; margin: 0; accent-color: var(--accent); }
    .term-fields:has([name$=remove]:checked) summary .term { color: var(--dim); text-decoration: line-through; } .term-fields:has([name$=remove]:checked) :is(.grid, .instead-fields) { opacity: .55; } .check-line input[name$=remove] { accent-color: var(--bad); }
    .definition-fields { padding-top: 1.1rem; border-top: 1px solid var(--edge); } .column > .eyebrow + .definition-fields { padding-top: 0; border-top: 0; }
    .notice.bad { border-color: var(--bad); background: var(--bad-back); color: var(--bad); } .notice ul { margin: .25rem 0 0; padding-left: 1.25rem; } .notice ul.tags { padding: 0; margin: .5rem 0; } .notice p { margin: 0; } .notice a:not(.term-link) { color: inherit; }
    .proposal .notice { margin: 1rem 0; }
    .proposals, .changes, .thread, .change-note { margin: 0; padding: 0; list-style: none; } .proposals { margin-top: 1.5rem; }
    .proposals > li { padding: 1.1rem 0; border-top: 1px solid var(--edge); } .proposals h2 { margin: 0 0 .35rem; font-size: 1.25rem; } .proposals h2 a { text-decoration: none; } .proposals h2 a:hover { text-decoration: underline; } .proposals p { margin: 0 0 .15rem; }
    .by { color: var(--dim); font-size: .95rem; } .what { margin-left: .35rem; }
    .said { margin: 1rem 0 1.5rem; padding: .1rem 0 .1rem 1.1rem; border-left: 3px solid var(--accent); font: 1.1rem/1.55 var(--serif); max-width: 46rem; white-space: pre-line; } .said p { margin: 0; }
    .edits { margin: 0; } .edits > div { display: grid; grid-template-columns: minmax(11rem, 1fr) 2fr; gap: .25rem 2rem; padding: .9rem 0; border-top: 1px solid var(--edge); } .edits > div:first-child { border-top: 0; padding-top: .25rem; }
    .edits dt { font-weight: 600; } .edits dt .grammar { display: block; font-weight: 400; } .edits dd { margin: 0; min-width: 0; } .edits dd p { margin: 0; } .edits dd > p:first-child { font-family: var(--serif); font-size: 1.1rem; }
    .edits dt .subject { display: block; font-weight: 400; font-size: 1.05rem; } .proposal h1 a { color: inherit; text-decoration: none; } .proposal h1 a:hover { text-decoration: underline; }
    .arrow { margin: 0 .5rem; color: var(--dim); }
    ins { color: var(--good); text-decoration: none; } .compared ins, .change-note ins { padding: .05em .2em; border-radius: .2em; background: var(--good-back); } del { color: var(--bad); text-decoration-thickness: .06em; } .compared del, .change-note del { padding: .05em .2em; border-radius: .2em; background: var(--bad-back); }
    .thread li { padding: .75rem 0; border-top: 1px solid var(--edge); } .thread p { margin: 0; white-space: pre-line; } .proposal .remarks > .sheet { max-width: 46rem; } .proposal .remarks p { max-width: 46rem; }
    .day h2 { margin: 2rem 0 .25rem; font-size: 1.1rem; } .changes > li { padding: .75rem 0; border-top: 1px solid var(--edge); } .changes p { margin: 0; } .changes p > .term:first-child { font-size: 1.1rem; margin-right: .35rem; } .changes .by::before { content: "·"; margin: 0 .35rem; }
    .change-note { margin: .25rem 0 0; font-size: .92rem; } .change-note li { padding: .1rem 0; border: 0; overflow-wrap: anywhere; }
    .history .change-note li { padding: .1rem 0; border: 0; } .history .change-note { padding-left: 7rem; }
    @media (max-width: 40rem) { .sheet { padding: 1.25rem 1rem; } .edits > div { display: block; } .history .change-note { padding-left: 0; } .visitor .bar { column-gap: 1rem; } .visitor .who { flex: 1; } .visitor .parts { order: 3; }
      .editing .actions .button, .proposal .actions .button { flex: 1 0 auto; } .proposals h2 a, .changes .term-link { display: inline-block; padding: .35rem 0; } }
    """
}
