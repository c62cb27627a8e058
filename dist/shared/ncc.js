const id = 2645;
const ids = [2645];
const modules = {
  /***/
  92645: (
    /***/
    ((module) => {
      module.exports = eval("require")("kerberos");
    })
  )
};
export {
  id,
  ids,
  modules
};
