// Pressing Shift three times within five seconds leaves the page, as the button does.
(function () {
  'use strict'
  var pressed = []
  document.addEventListener('keyup', function (event) {
    if (event.key !== 'Shift') {
      pressed = []
      return
    }
    var now = Date.now()
    pressed = pressed.filter(function (then) { return now - then < 5000 })
    pressed.push(now)
    if (pressed.length === 3) {
      window.location.replace('/leave')
    }
  })
})()
