/* The date that the space's rule suggests for the urgency, until somebody writes another. */

function suggestDue(dialog, pageId) {
  var due = dialog.querySelector("[data-fact=due]");
  var urgency = dialog.querySelector("[data-fact=urgency]");
  var suggested = {};
  var last = "";

  function fill() {
    if (due.value === last) {
      due.value = last = suggested[urgency.value] || "";
    }
  }

  getJson(listOfPage(pageId) + "/due").then(
    function (answer) {
      suggested = answer.due;
      fill();
    },
    function () {
      /* then nothing is suggested */
    }
  );
  urgency.addEventListener("change", fill);
}
