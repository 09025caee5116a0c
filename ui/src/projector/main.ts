import '../styles/fonts.css'
import '../styles/tokens.generated.css'
import '../styles/tokens.css'
import '../styles/base.css'
import '../styles/forced.css'

import { mount } from 'svelte'

import { projectorHost } from '../host/tauri'
import Projector from './Projector.svelte'

const target = document.getElementById('app')
if (target) mount(Projector, { target, props: { host: projectorHost } })
