import './styles/fonts.css'
import './styles/tokens.generated.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/forced.css'

import { mount } from 'svelte'

import App from './App.svelte'
import { chosenHost } from './host/chosen'

const target = document.getElementById('app')
if (target) mount(App, { target, props: { host: await chosenHost() } })
