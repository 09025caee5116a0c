import '../styles/fonts.css'
import '../styles/tokens.generated.css'
import '../styles/tokens.css'
import '../styles/base.css'
import '../styles/forced.css'

import { mount } from 'svelte'

import { helpHost } from '../host/tauri'
import Help from './Help.svelte'

const target = document.getElementById('app')
if (target) mount(Help, { target, props: { host: helpHost } })
