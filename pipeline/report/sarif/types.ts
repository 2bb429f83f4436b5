/** The part of SARIF 2.1.0 that GitHub code scanning reads. */
export type SarifLog = {
  readonly $schema: string
  readonly version: '2.1.0'
  readonly runs: readonly SarifRun[]
}

type Text = {readonly text: string}
type Level = 'error' | 'warning' | 'note'

/** `reportingDescriptor`: a rule, as the list of alerts explains it. */
export type SarifRule = {
  readonly id: string
  readonly name: string
  readonly shortDescription: Text
  readonly fullDescription: Text
  readonly help: Text & {readonly markdown: string}
  readonly defaultConfiguration: {readonly level: Level}
  readonly properties: {
    readonly tags: readonly string[]
    readonly precision: 'high'
    readonly 'problem.severity': 'error' | 'warning' | 'recommendation'
  }
}

/** `location`: a region of a file of the repository; lines and columns count from 1. */
export type SarifLocation = {
  readonly physicalLocation: {
    readonly artifactLocation: {readonly uri: string; readonly uriBaseId: '%SRCROOT%'}
    readonly region: Region
  }
  readonly message?: Text
  readonly logicalLocations?: readonly {readonly fullyQualifiedName: string}[]
}

type Region = {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

/** `fix` (SARIF 2.1.0, 3.55): what a file must become, as replacements of regions. */
export type SarifFix = {
  readonly description: Text
  readonly artifactChanges: readonly {
    readonly artifactLocation: SarifLocation['physicalLocation']['artifactLocation']
    readonly replacements: readonly {
      readonly deletedRegion: Region
      readonly insertedContent: Text
    }[]
  }[]
}

/** `result`: one finding. */
export type SarifResult = {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: Level
  readonly message: Text
  readonly locations: readonly [SarifLocation]
  readonly relatedLocations?: readonly SarifLocation[]
  readonly fixes?: readonly [SarifFix]
  readonly partialFingerprints: Readonly<Record<string, string>>
}

type SarifRun = {
  readonly tool: {
    readonly driver: {
      readonly name: 'Stele'
      readonly semanticVersion: string
      readonly rules: readonly SarifRule[]
    }
  }
  readonly automationDetails: {readonly id: string}
  readonly columnKind: 'utf16CodeUnits'
  readonly results: readonly SarifResult[]
}
