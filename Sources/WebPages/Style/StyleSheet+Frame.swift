extension StyleSheet {
  /// The head and foot of every page.
  static let frame = """
    .skip { position: absolute; left: 1rem; top: -4rem; z-index: 9; padding: .75rem 1rem; background: var(--accent); color: var(--accent-ink); border-radius: 0 0 var(--round) var(--round); }
    .skip:focus { top: 0; }
    header.site { background: var(--raised); border-bottom: 1px solid var(--edge); }
    .bar { display: flex; flex-wrap: wrap; align-items: center; gap: 0 1.5rem; max-width: 72rem; margin: 0 auto; padding: .5rem 1.5rem; }
    .brand { display: inline-flex; align-items: center; gap: .5rem; min-height: 2.75rem; font: 600 1.3rem/1 var(--serif); color: var(--ink); text-decoration: none; letter-spacing: -.01em; }
    .brand .sign { color: var(--accent); }
    .bar ul { display: flex; flex-wrap: wrap; margin: 0; padding: 0; list-style: none; }
    .parts { flex: 1; }
    .bar nav a { display: inline-flex; align-items: center; justify-content: center; min-height: 2.75rem; min-width: 2.75rem; padding: 0 .75rem; color: var(--ink); text-decoration: none; border-bottom: 3px solid transparent; border-top: 3px solid transparent; }
    .bar nav a:hover { color: var(--accent); border-bottom-color: var(--edge); }
    .bar nav a[aria-current] { color: var(--accent); border-bottom-color: var(--accent); font-weight: 600; }
    header.site .search { max-width: 72rem; margin: 0 auto; padding: 0 1.5rem .9rem; }
    footer.site { display: flex; flex-wrap: wrap; gap: .25rem 2rem; justify-content: space-between; padding: 1.25rem max(1.5rem, (100% - 69rem) / 2); border-top: 1px solid var(--edge); background: var(--sunken); color: var(--dim); font-size: .9rem; }
    footer.site p { margin: .35rem 0; }
    @media (max-width: 40rem) { .bar { padding: .25rem 1rem; column-gap: 0; } .brand { flex: 1; } .parts { order: 3; flex: 1 0 100%; margin: 0 -.4rem; } .bar .parts a { padding: 0 .4rem; }
      header.site .search { padding: .25rem 1rem .75rem; } footer.site { display: block; padding: 1rem; } footer.site a { display: inline-block; padding: .6rem 0; } }
    """

  /// The search box with its suggestions, the first page, the results.
  static let search = """
    .search { position: relative; }
    .search .field { display: flex; gap: .5rem; max-width: 44rem; }
    .search input[type=search] { flex: 1; min-width: 0; min-height: 2.75rem; padding: .5rem .9rem; border: 1px solid var(--line); border-radius: var(--round); background: var(--paper); color: var(--ink); font: 1.05rem/1.3 var(--serif); }
    .search input::placeholder { color: var(--dim); opacity: 1; }
    .search.large input[type=search] { min-height: 3.5rem; font-size: 1.3rem; background: var(--raised); }
    .search.large label { display: block; margin: 0 0 .5rem; }
    .suggestions { position: absolute; z-index: 5; top: 100%; width: min(44rem, 100%); max-height: 26rem; margin: .25rem 0 0; padding: .35rem; overflow-y: auto; list-style: none;
      background: var(--raised); border: 1px solid var(--edge); border-radius: var(--round); box-shadow: var(--shadow); }
    header.site .suggestions { top: calc(100% - .9rem); width: min(44rem, 100% - 3rem); }
    @media (max-width: 40rem) { header.site .suggestions { width: calc(100% - 2rem); } }
    .suggestions[hidden] { display: none; }
    .suggestions li { display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem .75rem; min-height: 2.75rem; padding: .55rem .75rem; border-radius: .35rem; cursor: pointer; }
    .suggestions li[aria-selected=true], .suggestions li:hover { background: var(--accent-soft); }
    .suggestions .term { font-size: 1.05rem; }
    .suggestions .other { color: var(--dim); font-family: var(--serif); flex: 1; }
    .hero { max-width: 46rem; padding: clamp(1rem, 6vw, 4.5rem) 0 clamp(1.5rem, 4vw, 3rem); }
    .hero h1 { font-size: clamp(2rem, 1.3rem + 3vw, 3.25rem); margin-bottom: 1.5rem; }
    .hero .summary { margin-top: .9rem; }
    .ways { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 1.5rem; }
    .way { padding: 1.5rem; border: 1px solid var(--edge); border-radius: .75rem; background: var(--raised); }
    .way h2 { margin-top: 0; } .way .tags { margin-bottom: 1rem; } .way .tags li > * { min-height: 2.75rem; }
    .way p:last-child { margin-bottom: 0; } .way .label { margin: 0 0 .35rem; font-weight: 600; } .way textarea { min-height: 9rem; }
    .result { padding: 1.25rem 0; border-top: 1px solid var(--edge); }
    .result h2 { margin: 0 0 .35rem; font-size: 1.3rem; } .result h2 a { text-decoration: none; } .result h2 a:hover { text-decoration: underline; }
    .result.deprecated h2 .term, .result.superseded h2 .term { text-decoration: line-through; text-decoration-thickness: .06em; text-decoration-color: var(--colour); }
    .result .form { font-weight: 400; }
    .facts { margin: 0 0 .5rem; }
    .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: .1rem 2rem; margin: .25rem 0 .35rem; }
    .pair > div { display: flex; align-items: center; gap: .75rem; } .pair dt { color: var(--dim); font-size: .8rem; font-weight: 600; letter-spacing: .04em; }
    .pair dd { display: flex; align-items: center; gap: .25rem; margin: 0; font-size: 1.1rem; min-height: 2.25rem; }
    .excerpt { font-family: var(--serif); max-width: 46rem; margin: 0; }
    .meant { padding: .75rem 1rem; border-radius: var(--round); background: var(--old-back); }
    """
}
