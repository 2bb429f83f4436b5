import {present} from '../../pipeline/finding/assert.ts'
import type {TextHistory} from '../../pipeline/operations/translation/text-author.ts'
import {Author, markdownOf} from './living-document.ts'
import {TextMaker} from './year-texts.ts'
import {acceptedTree, exported, imported, translatedIn, type CatFile} from './year-cat.ts'
import type * as Of from './year-events.ts'
import type {Event, Meeting, Side, Who, YearSettings} from './year-events.ts'
import {KnownEnglish} from './year-english.ts'
import {
  ancestorsOf,
  catalogOf,
  historyOf,
  mergeBase,
  oneSided,
  ownCommits,
  sourceFile,
  textsOf,
  withTexts,
  type Commit,
  type MergeOfYear,
  type Tree,
} from './year-git.ts'
import {octopusTree, openConflict} from './year-meetings.ts'
import {foundTexts, loadedTree, lostTexts, mergedTree, passagesIn, synced} from './year.ts'

/**
 * A year of a document's translation: a maintainer, three translators, their branches and CAT tools. After each step
 * `faults` has what is lost, and what is current beside an English that its author did not have.
 */
export class Year {
  readonly #author: Author
  readonly #hasDriver: boolean
  readonly #known = new KnownEnglish()
  readonly #looked = new Set<Tree>()
  readonly #branches: Commit[] = []
  readonly #catFiles: (CatFile | undefined)[] = [undefined, undefined, undefined]
  readonly #commits = new Map<string, Commit>()
  #main: Commit
  readonly #texts = new TextMaker()
  readonly faults: string[] = []
  readonly merges: MergeOfYear[] = []
  /** how often each thing has happened: a year in which nothing meets proves nothing */
  readonly happened = new Map<string, number>()

  private constructor({hasDriver}: YearSettings, author: Author, tree: Tree) {
    this.#author = author
    this.#hasDriver = hasDriver
    this.#main = {id: 'c0', parents: [], tree, at: 0, isRewritten: false}
    this.#commits.set('c0', this.#main)
    this.#branches = [this.#main, this.#main, this.#main]
  }

  static async begin(settings: YearSettings): Promise<Year> {
    const author = new Author(settings.beginning)
    const tree = new Map([[sourceFile, markdownOf(author.document)]])
    return new Year(settings, author, (await synced(tree, undefined)).tree)
  }

  get commits(): readonly Commit[] {
    return [...this.#commits.values()]
  }

  /** What is wrong of a translation, by what its authors had. */
  wrongIn(passages: ReturnType<typeof passagesIn>): readonly string[] {
    return this.#known.wrongIn(passages)
  }

  async step(event: Event): Promise<void> {
    await this.#happen(event)
    await this.#look(this.#main, 'main')
    for (const [who, one] of this.#branches.entries()) await this.#look(one, `translator ${who}`)
  }

  async #happen(event: Event): Promise<void> {
    if (event.kind === 'revise') await this.#revise(event)
    else if (event.kind === 'translate' || event.kind === 'correct') await this.#translate(event)
    else if (event.kind === 'accept' || event.kind === 'review') await this.#accept(event)
    else if (event.kind === 'export') await this.#export(event)
    else if (event.kind === 'import') await this.#import(event.who)
    else if (event.kind === 'rebase') await this.#rebase(event)
    else if (event.kind === 'pick') await this.#pick(event)
    else if (event.kind === 'squash') await this.#squash(event)
    else if (event.kind === 'octopus') await this.#octopus(event)
    else if (event.kind === 'decide') await this.#decide(event)
    else if ('side' in event) await this.#meet(event)
  }

  async #revise({edits, isSynced}: Of.Revision): Promise<void> {
    for (const edit of edits) this.#author.edit(edit)
    const tree = new Map(this.#main.tree).set(sourceFile, markdownOf(this.#author.document))
    this.#main = this.#commit([this.#main], isSynced ? await this.#sync(tree, this.#main) : tree)
  }

  /** Write a translation of what is under a key today, or correct what is there. */
  async #translate(event: Of.Writing): Promise<void> {
    const {kind, who, at, isSynced} = event
    const own = this.#of(who)
    const texts = textsOf(own.tree)
    const catalog = catalogOf(own.tree)
    const keys = [...texts.keys()].filter((key) => catalog.byKey.has(key))
    const key = keys[at % keys.length]
    if (key === undefined) return
    const english = catalog.byKey.get(key)?.text ?? ''
    const former = texts.get(key) ?? ''
    const isCorrection = kind === 'correct' && former !== ''
    const had = isCorrection ? await this.#shownWith(own, key, former) : [english]
    const text = isCorrection ? this.#texts.correction(former) : this.#texts.translation(english)
    this.#known.write(text, had)
    this.#note(isCorrection ? 'correct' : 'translate')
    const edited = withTexts(own.tree, {[key]: text})
    const syncs = who === 0 || (who === 1 && isSynced)
    this.#branches[who] = this.#commit([own], syncs ? await this.#sync(edited, own) : edited)
  }

  /** The English that somebody has before him who corrects a text: of the text, and of its point of today. */
  async #shownWith(own: Commit, key: string, text: string): Promise<readonly string[]> {
    const {document} = await synced(own.tree, this.#history(own))
    const passage = passagesIn(document).find((one) => one.unit.key === key && one.text === text)
    return [...this.#known.of(text), ...(passage ? [passage.english] : [])]
  }

  async #accept({kind, who, at}: Of.Acceptance): Promise<void> {
    const own = this.#of(who)
    const tree = await this.#sync(own.tree, own)
    const {document} = await loadedTree(tree)
    const passages = passagesIn(document).filter(({standing}) => standing !== 'missing')
    const passage = passages[at % passages.length]
    if (!passage) return
    const accepted = await acceptedTree(tree, passage.unit.key, kind)
    if (!accepted) return
    this.#known.accept(passage.text, passage.english)
    this.#note(kind)
    this.#branches[who] = this.#commit([own], accepted)
  }

  async #export({who, at, isPo}: Of.Export): Promise<void> {
    const own = this.#of(who)
    const {tree, document} = await synced(own.tree, this.#history(own))
    let file = exported({tree, document}, isPo ? 'po' : 'xliff')
    const passages = passagesIn(document)
    for (const {unit, english} of [
      passages[at % passages.length],
      passages[(at * 7) % passages.length],
    ].filter((one) => one !== undefined)) {
      const text = this.#texts.translation(english)
      this.#known.write(text, [english])
      file = translatedIn(file, unit.key, text)
    }
    this.#note('export')
    this.#catFiles[who] = file
  }

  async #import(who: Who): Promise<void> {
    const own = this.#of(who)
    const file = this.#catFiles.splice(who, 1, undefined)[0]
    if (!file) return
    const tree = await imported(await this.#sync(own.tree, own), file)
    if (!tree) this.faults.push('an import is refused')
    else this.#branches[who] = this.#commit([own], tree)
    this.#note('import')
  }

  async #meet({kind, who, side}: Meeting): Promise<void> {
    const own = this.#of(who)
    const base = mergeBase(own, this.#main)
    if (base === own || base === this.#main) {
      if (kind === 'push' && base === this.#main) this.#main = own
      else if (base === own) this.#branches[who] = this.#main
      return
    }
    const [ours, theirs] = kind === 'pull' ? [own, this.#main] : [this.#main, own]
    const tree = await this.#merge({base, ours, theirs, isPick: false}, side)
    if (!tree) return
    const commit = this.#commit([ours, theirs], tree)
    this.#branches[who] = commit
    if (kind === 'push') this.#main = commit
  }

  /** The translator's commits one by one over main; merges among them are left out, as git does. */
  async #rebase({who, side}: Meeting): Promise<void> {
    const own = this.#of(who)
    const chain = ownCommits(own, this.#main)
    let onto = this.#main
    for (const commit of chain) {
      const [parent] = commit.parents
      const tree =
        parent &&
        (await this.#merge({base: parent, ours: onto, theirs: commit, isPick: true}, side))
      if (!tree) return
      onto = this.#commit([onto], tree, true)
    }
    if (chain.length > 0) this.#note('rebase')
    this.#branches[who] = onto
  }

  async #pick({who, from, side}: Of.Pick): Promise<void> {
    const own = this.#of(who)
    const commit = this.#of(from)
    const [base, second] = commit.parents
    if (!base || second || ancestorsOf(own).has(commit)) return
    const tree = await this.#merge({base, ours: own, theirs: commit, isPick: true}, side)
    if (!tree) return
    this.#note('pick')
    this.#branches[who] = this.#commit([own], tree, true)
  }

  /** Decide an open conflict for one of the texts, or for a new one, and remove its entry. */
  async #decide({who, at, isTheirs}: Of.Decision): Promise<void> {
    const own = this.#of(who)
    const open = await openConflict(await this.#sync(own.tree, own), at)
    if (!open) return
    const {key, english, theirs, without} = open
    this.#note('decide')
    const text = isTheirs ? theirs : this.#texts.translation(english ?? '') // no key: no text
    if (english !== undefined) this.#known.write(text, [...this.#known.of(text), english])
    const decided = english === undefined ? without : withTexts(without, {[key]: text})
    this.#branches[who] = this.#commit([own], decided)
  }

  /** All of a translator's commits as one on main, which does not say from where it came. */
  async #squash({who, side}: Meeting): Promise<void> {
    const own = this.#of(who)
    const base = mergeBase(own, this.#main)
    if (base === own || base === this.#main) return
    const tree = await this.#merge({base, ours: this.#main, theirs: own, isPick: false}, side)
    if (tree) this.#meetIn('squash', [this.#main], tree, [who])
  }

  /** Two branches into main at once, by lines; git stops where they meet. */
  async #octopus({who, from}: Of.Octopus): Promise<void> {
    const sides = [this.#of(who), this.#of(from)]
    const tree = await octopusTree(this.#main, sides)
    if (tree) this.#meetIn('octopus', [this.#main, ...sides], tree, [who, from])
  }

  /** A commit that main and some translators have from now on. */
  #meetIn(what: string, parents: readonly Commit[], tree: Tree, all: readonly Who[]): void {
    this.#note(what)
    this.#main = this.#commit(parents, tree)
    for (const who of all) this.#branches[who] = this.#main
  }

  async #merge(merge: MergeOfYear, side: Side): Promise<Tree | undefined> {
    const {base, ours, theirs} = merge
    this.merges.push(merge)
    const trees = {base: base.tree, ours: ours.tree, theirs: theirs.tree}
    const merged = await mergedTree(
      {base, ours, theirs},
      this.#hasDriver ? (commit) => this.#history(commit) : undefined,
    )
    this.#note(merged.kind)
    if (merged.kind === 'conflict') {
      // Somebody takes the translation of one side as it is, and gives up the other.
      return side === 'none' ? undefined : oneSided(trees, side)
    }
    const lost = await lostTexts(trees, merged.tree)
    this.faults.push(...lost.map((text) => `lost in a merge: ${text}`))
    return merged.tree
  }

  async #sync(tree: Tree, head: Commit): Promise<Tree> {
    const after = await synced(tree, this.#history(head))
    const now = await foundTexts(after.tree)
    const lost = [...(await foundTexts(tree))].filter((text) => !now.has(text))
    this.faults.push(...lost.map((text) => `lost in a sync: ${text}`))
    return after.tree
  }

  async #look(commit: Commit, where: string): Promise<void> {
    if (this.#looked.has(commit.tree)) return
    this.#looked.add(commit.tree)
    const {document} = await synced(commit.tree, this.#history(commit))
    this.faults.push(...this.wrongIn(passagesIn(document)).map((fault) => `${where}: ${fault}`))
  }

  #of(who: Who): Commit {
    return present(this.#branches[who], 'the branch of a translator')
  }

  #commit(parents: readonly Commit[], tree: Tree, isRewritten = false): Commit {
    const at = this.#texts.next()
    const commit = {id: `c${at}`, parents, tree, at, isRewritten}
    this.#commits.set(commit.id, commit)
    return commit
  }

  readonly #history = (commit: Commit): TextHistory => historyOf(commit, this.#commits)

  #note(what: string): void {
    this.happened.set(what, (this.happened.get(what) ?? 0) + 1)
  }
}
