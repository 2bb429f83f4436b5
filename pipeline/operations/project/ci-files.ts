/** A CI server that `stele init` can write a job for. */
export type CiServer = 'github' | 'gitlab' | 'jenkins'

const checkCall = 'npx --no-install stele check'

// The reports are those of docs/ci.md. The action of Stele makes more of them on GitHub; this needs Stele alone.
const github = `name: translations
on: [push, pull_request]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npm ci
      - run: ${checkCall} --format github
      - run: npx --no-install stele build --check
`

const gitlab = `translations:
  image: node:22
  script:
    - npm ci
    - ${checkCall} --format junit=stele.xml,gitlab=stele.json
    - npx --no-install stele build --check
  artifacts:
    when: always
    reports:
      junit: stele.xml
      codequality: stele.json
`

const jenkins = `pipeline {
  agent {docker {image 'node:22'}}
  stages {
    stage('translations') {
      steps {
        sh 'npm ci'
        sh '${checkCall} --format junit=stele.xml'
        sh 'npx --no-install stele build --check'
      }
    }
  }
  post {
    always {
      junit 'stele.xml'
    }
  }
}
`

/** The file with the job of each CI server: its path in the repository, and its text. */
export const ciFiles: Readonly<Record<CiServer, readonly [path: string, text: string]>> = {
  github: ['.github/workflows/translations.yml', github],
  gitlab: ['.gitlab-ci.yml', gitlab],
  jenkins: ['Jenkinsfile', jenkins],
}
