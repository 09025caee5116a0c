import './styles/fonts.css'
import './styles/tokens.generated.css'
import './styles/tokens.css'
import './styles/base.css'

import { mount } from 'svelte'

import App from './App.svelte'
import { host } from './host/chosen'

const target = document.getElementById('app')
if (target) mount(App, { target, props: { host: host() } })
