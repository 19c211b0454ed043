import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

interface Locked {
  version?: string
  integrity?: string
  hasInstallScript?: boolean
  dev?: boolean
  optional?: boolean
  link?: boolean
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }
const locked = Object.entries(packages).filter(([path]) => path !== '')

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts'))
  .map(path => readFileSync(join('src', path), 'utf8'))
  .join('\n')

describe('what is installed with the program', () => {
  test('at most twelve packages, each of one exact version and used by the source', () => {
    const names = Object.keys(manifest.dependencies)
    expect(names.length).toBeLessThanOrEqual(12)
    for (const name of names) {
      expect(manifest.dependencies[name], name).toMatch(/^\d+\.\d+\.\d+$/)
      expect(
        sources.includes(`'${name}'`) || sources.includes(`'${name}/`) || sources.includes(`\`${name}/`),
        `src imports ${name}`,
      ).toBe(true)
    }
  })

  test('nothing that runs a script when it is installed', () => {
    expect(locked.filter(([, { hasInstallScript, dev }]) => hasInstallScript && !dev).map(([path]) => path)).toEqual([])
  })

  test('every package is locked by the hash of its content', () => {
    expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([])
  })
})
