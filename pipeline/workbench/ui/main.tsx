import {render} from 'preact'

const place = document.querySelector('#page')
if (place) render(<p>Stele</p>, place)
